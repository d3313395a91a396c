package slareport.history;

/**
 * Why a final month was published once more.
 *
 * @param who whoever decided it, as they wish to be named
 * @param why the reason, in their words
 */
public record Revision(String who, String why) {}
