package slareport.guard;

/**
 * Something doubtful about the inputs, without any cell's value.
 *
 * @param place the file, or the entity where it is about several files
 * @param found what was found, as whole sentences
 * @param advice what to do about it, as whole sentences
 */
public record Doubt(Guard guard, String place, String found, String advice) {
    /** Whether another doubt is about the same finding, whatever is advised. */
    public boolean isAsFound(Doubt other) {
        return guard == other.guard && place.equals(other.place) && found.equals(other.found);
    }

    /** What the user is told when the doubt is not let pass. */
    public String refusal() {
        return found + " " + advice + " To let it pass once, run with --accept " + guard.code() + ".";
    }
}
