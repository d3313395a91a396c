package slareport.crm;

/** How the exports are written: which files hold which entity, and how their columns and values are called. */
public record ExportSetup() {}
