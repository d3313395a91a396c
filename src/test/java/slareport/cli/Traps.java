package slareport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import slareport.crm.EntityReading;
import slareport.crm.ExportPart;
import slareport.crm.FileProfile;
import slareport.crm.InputFile;
import slareport.crm.RejectLog;
import slareport.crm.UnreadFile;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.guard.ExportColumns;
import slareport.job.Exports;

/** The real packages, but certain ids of leads make things go wrong. */
final class Traps {
    /** Makes the reader fail as no reader should, with a message that must not be told. */
    static final String BROKEN = "broken";
    /** Ends the process at once, as kill -9 does. */
    static final String KILLED = "killed";
    /** Makes the reader put a file {@code waiting} beside the exports and wait until {@code go-on} lies there. */
    static final String WAIT = "wait";

    static final Stops STOPS = new Stops(
            Stops.REAL.agreement(),
            (folder, setup, agreements, zone, guards) ->
                    new TrappedExports(folder, Stops.REAL.exports().find(folder, setup, agreements, zone, guards)),
            Stops.REAL.review(),
            Stops.REAL.files());

    private Traps() {}

    /**
     * The command line with traps, as a process of its own, which is killed when the class named by the property {@code
     * killed-by} asks for the time: the publication does so with all files renamed, to record it. With {@code killed-at}
     * it is killed when anybody asks for the time so many times; among others, each step does so when it ends.
     */
    public static void main(String[] args) {
        Clock clock = new KillingClock(System.getProperty("killed-by", ""), Integer.getInteger("killed-at", 0));
        System.exit(SlaReport.commandLine(clock, STOPS).execute(args));
    }

    private static void step(CrmFacts facts, Path folder) {
        if (facts.leadIds().find(BROKEN) >= 0) {
            throw new IllegalStateException("Ms Canary <canary@example.com>");
        }
        if (facts.leadIds().find(KILLED) >= 0) {
            Runtime.getRuntime().halt(137);
        }
        if (facts.leadIds().find(WAIT) >= 0) {
            await(folder);
        }
    }

    private static void await(Path folder) {
        try {
            Files.createFile(folder.resolve("waiting"));
            for (int i = 0; i < 1200 && !Files.exists(folder.resolve("go-on")); i++) {
                Thread.sleep(50);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record TrappedExports(Path folder, Exports real) implements Exports {
        @Override
        public List<InputFile> files() {
            return real.files();
        }

        @Override
        public List<String> recognised() {
            return real.recognised();
        }

        @Override
        public List<UnreadFile> notRead() {
            return real.notRead();
        }

        @Override
        public List<ExportColumns> columns() {
            return real.columns();
        }

        @Override
        public FileProfile profile(InputFile file) {
            return real.profile(file);
        }

        @Override
        public CrmFacts emptyFacts() {
            return real.emptyFacts();
        }

        @Override
        public EntityReading open(Entity entity, CrmFacts facts, RejectLog rejects) {
            EntityReading reading = real.open(entity, facts, rejects);
            return entity == Entity.LEADS ? new TrappedReading(folder, facts, reading) : reading;
        }
    }

    private record TrappedReading(Path folder, CrmFacts facts, EntityReading real) implements EntityReading {
        @Override
        public @Nullable ExportPart next() {
            ExportPart part = real.next();
            return part == null
                    ? null
                    : () -> {
                        part.keep();
                        step(facts, folder);
                    };
        }

        @Override
        public long rows() {
            return real.rows();
        }

        @Override
        public long bytesRead() {
            return real.bytesRead();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    /** Ends the process when it is asked for the time by a certain class, or on behalf of it. */
    private static final class KillingClock extends Clock {
        private static final Instant NOW = Instant.parse(System.getProperty("now", Terminal.NOW.toString()));

        private final String deadly;
        private final int last;
        private final AtomicInteger asked = new AtomicInteger();

        KillingClock(String deadly, int last) {
            this.deadly = deadly;
            this.last = last;
        }

        @Override
        public Instant instant() {
            boolean isDeadly = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().equals(deadly)));
            if (isDeadly || asked.incrementAndGet() == last) {
                Runtime.getRuntime().halt(137);
            }
            return NOW;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
