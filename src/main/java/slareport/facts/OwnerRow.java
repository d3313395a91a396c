package slareport.facts;

/** One row of an owners export: the key that other exports use, the name people read, the team (empty for none). */
public record OwnerRow(String owner, String name, String team, boolean active) {}
