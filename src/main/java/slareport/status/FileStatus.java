package slareport.status;

/** A published file, by its name in the output folder, and what has become of it. */
public record FileStatus(String name, FileState state) {}
