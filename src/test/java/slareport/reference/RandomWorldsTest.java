package slareport.reference;

import static slareport.reference.SameRows.assertSameFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every figure, exception and count of random worlds, against the reference. */
class RandomWorldsTest {
    @Property(tries = 300, seed = "20261101", edgeCases = EdgeCasesMode.NONE)
    void theProgramPublishesWhatTheReferenceComputes(@ForAll("worlds") MadeWorld world) throws IOException {
        compare(world);
    }

    @Provide
    Arbitrary<MadeWorld> worlds() {
        return Worlds.any();
    }

    /** Lets both read the same files and compares what they give. */
    static void compare(MadeWorld world) throws IOException {
        Path folder = Files.createTempDirectory("world");
        try {
            world.write(folder);
            Path agreement = MadeWorld.agreement(folder);
            Path exports = MadeWorld.exports(folder);
            assertSameFiles(
                    Engine.run(agreement, exports, world.month(), world.asOf()),
                    new Reference(
                                    agreement,
                                    exports,
                                    world.month(),
                                    world.asOf().toString())
                            .published());
        } finally {
            MadeWorld.delete(folder);
        }
    }
}
