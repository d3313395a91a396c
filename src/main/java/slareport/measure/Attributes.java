package slareport.measure;

import java.util.List;
import slareport.facts.Dictionary;

/**
 * By what leads or deals are broken down.
 *
 * @param <S> a journey or a deal
 */
interface Attributes<S> {
    /** The scopes that the exports have an attribute for, {@link Scope#TOTAL} left out. */
    List<Scope> scopes();

    /** The attribute of a scope, as a code of its dictionary. */
    int code(Scope scope, S subject);

    /** What the codes of a scope mean. */
    Dictionary dictionary(Scope scope);

    /** The number by which rules know the lead or deal. */
    int number(S subject);
}
