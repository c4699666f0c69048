"""A short way to build scenes with Blender as a module: meshes, materials, cameras, lamps."""
