package slareport.reference;

import static slareport.reference.SameRows.assertSameFiles;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Thousands of random worlds, others in every run; too many for every build. From the root of the project:
 *
 * <pre>
 * mvn test -Dtest=ManyRandomWorlds -Djqwik.tries.default=20000
 * </pre>
 */
class ManyRandomWorlds {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theProgramPublishesWhatTheReferenceComputes(@ForAll("worlds") MadeWorld world) {
        assertSameFiles(Engine.published(world.report()), world.reference().published());
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Arbitraries.frequencyOf(Tuple.of(5, Worlds.any()), Tuple.of(1, Worlds.lasting()));
    }
}
