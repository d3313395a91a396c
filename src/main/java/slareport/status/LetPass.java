package slareport.status;

/**
 * A doubt about the inputs that was let pass.
 *
 * @param guard the guard's word
 * @param place the file, or the entity where it is about several files
 * @param found what was found, as whole sentences
 */
public record LetPass(String guard, String place, String found) {}
