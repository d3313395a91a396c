package slareport.agreement.yaml;

/**
 * How a text is read as a value.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
public interface Form<T> {
    /**
     * Reads a stripped text of at least one character.
     *
     * @throws Unexpected when the text has another form
     */
    T read(String text) throws Unexpected;
}
