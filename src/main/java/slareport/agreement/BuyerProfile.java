package slareport.agreement;

/** The buyer that both sides want as a lead: a name for people, a rule for the job. */
public record BuyerProfile(String name, Rule rule) {}
