package slareport.reference;

import static slareport.reference.SameRows.assertSameFiles;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every figure, exception and count of random worlds, against the reference. */
class RandomWorldsTest {
    @Property(tries = 250, seed = "20261101", edgeCases = EdgeCasesMode.NONE)
    void theProgramPublishesWhatTheReferenceComputes(@ForAll("worlds") MadeWorld world) {
        assertSameFiles(Engine.published(world.report()), world.reference().published());
    }

    /** The same where there is a history to measure the rates of a goal by. */
    @Property(tries = 60, seed = "20261102", edgeCases = EdgeCasesMode.NONE)
    void theProgramReckonsGoalsAsTheReferenceDoes(@ForAll("lasting") MadeWorld world) {
        assertSameFiles(Engine.published(world.report()), world.reference().published());
    }

    /** The same by the command, as a process of its own. */
    @Property(tries = 2, seed = "20261103", edgeCases = EdgeCasesMode.NONE)
    void theCommandPublishesWhatTheReferenceComputes(@ForAll("great") MadeWorld world) {
        world.inFolder(folder -> {
            assertSameFiles(
                    Job.run(
                                    folder,
                                    MadeWorld.agreement(folder),
                                    MadeWorld.exports(folder),
                                    world.month(),
                                    world.asOf().toString())
                            .published(),
                    world.reference().published());
            return null;
        });
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Worlds.any();
    }

    @Provide
    Arbitrary<MadeWorld> lasting() {
        return Worlds.lasting();
    }

    @Provide
    Arbitrary<MadeWorld> great() {
        return Worlds.great();
    }
}
