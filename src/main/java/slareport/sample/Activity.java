package slareport.sample;

/** Something that happened with a lead; {@code at} is a local second. */
record Activity(long at, String owner, String type, String direction, String outcome, boolean automated) {
    static Activity outbound(long at, Salesperson owner, String type, String outcome) {
        return new Activity(at, owner.id(), type, "outbound", outcome, false);
    }

    /** Whether a person reached out. */
    boolean isTouch() {
        return direction.equals("outbound") && !automated;
    }
}
