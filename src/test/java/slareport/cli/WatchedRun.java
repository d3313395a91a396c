package slareport.cli;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slareport.cli.Terminal.Result;

/**
 * A run in a process of its own, as users start it, with a debugger that kills it at one of its renames. So nothing in the
 * program has to know that it can be killed.
 */
final class WatchedRun {
    /** What {@code kill -9} makes of a process. */
    private static final int KILLED = 137;

    private static final String RENAME = "slareport.publish.Rename";

    private final Process process;
    private final VirtualMachine machine;
    private final Kill kill;
    private int renames;

    private WatchedRun(Process process, VirtualMachine machine, Kill kill) {
        this.process = process;
        this.machine = machine;
        this.kill = kill;
    }

    /** On which side of a rename a process dies. */
    enum Side {
        BEFORE,
        AFTER
    }

    /** When a process dies; renames are counted from 1. */
    record Kill(Side side, int rename) {
        static final Kill NEVER = new Kill(Side.BEFORE, Integer.MAX_VALUE);

        @Override
        public String toString() {
            return side.name().toLowerCase(Locale.ROOT) + " rename " + rename;
        }
    }

    /**
     * What became of a run.
     *
     * @param killed whether it was killed; otherwise it has ended well
     * @param renames that it came to
     */
    record Ended(boolean killed, int renames) {}

    /** Starts a run and watches it to its end. */
    static Ended watch(Terminal terminal, Kill kill, String... options) throws Exception {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(listening -> listening.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        arguments.get("timeout").setValue("60000");
        String address = connector.startListening(arguments);
        try {
            Process process = start(terminal, address.substring(address.lastIndexOf(':') + 1), options);
            return new WatchedRun(process, connector.accept(arguments), kill).end();
        } finally {
            connector.stopListening(arguments);
        }
    }

    private static Process start(Terminal terminal, String port, String... options) throws IOException {
        List<String> line = Terminal.java(
                "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=127.0.0.1:" + port,
                "-cp",
                System.getProperty("java.class.path"),
                SlaReport.class.getName());
        line.addAll(List.of(options));
        return terminal.start(line);
    }

    private Ended end() throws IOException, InterruptedException {
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(RENAME);
        prepared.enable();
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    meet(event);
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            Result result = Terminal.end(process);
            if (result.exitCode() != 0 && result.exitCode() != KILLED) {
                throw new AssertionError(result.out(), e);
            }
            return new Ended(result.exitCode() == KILLED, renames);
        }
    }

    private void meet(Event event) {
        if (event instanceof ClassPrepareEvent prepared) {
            Location place = placeToDie(prepared.referenceType());
            machine.eventRequestManager().createBreakpointRequest(place).enable();
        } else if (event instanceof BreakpointEvent && ++renames == kill.rename()) {
            // by its handle, since a process destroyed as such closes what it has said
            process.toHandle().destroyForcibly();
        }
    }

    private Location placeToDie(ReferenceType type) {
        Method move = type.methods().stream()
                .filter(method -> method.isStatic() && method.name().startsWith("lambda"))
                .findFirst()
                .orElseThrow();
        // its last instruction, of one byte, returns
        return kill.side() == Side.BEFORE ? move.location() : move.locationOfCodeIndex(move.bytecodes().length - 1L);
    }
}
