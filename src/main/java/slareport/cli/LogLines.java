package slareport.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** One of the two streams that a command says its lines to; until JSON is asked for they go on as they are. */
final class LogLines extends PrintWriter {
    private final LogOutput output;

    /**
     * @param target where the lines go
     * @param level severity of what is said here
     */
    LogLines(LogOutput output, PrintWriter target, String level) {
        super(new Cut(output, target, level), true);
        this.output = output;
    }

    /** What belongs to a command's streams, null when they are bare ones. */
    LogOutput output() {
        return output;
    }

    /** Cuts what is written into lines. */
    private static final class Cut extends Writer {
        private final LogOutput output;
        private final PrintWriter target;
        private final String level;
        private final StringBuilder line = new StringBuilder();

        Cut(LogOutput output, PrintWriter target, String level) {
            this.output = output;
            this.target = target;
            this.level = level;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            if (!output.isJson()) {
                target.write(characters, offset, length);
                return;
            }
            for (int i = offset; i < offset + length; i++) {
                if (characters[i] == '\n') {
                    end();
                } else if (characters[i] != '\r') {
                    line.append(characters[i]);
                }
            }
        }

        private void end() {
            output.say(level, line.toString(), target);
            line.setLength(0);
        }

        @Override
        public void flush() {
            target.flush();
        }

        @Override
        public void close() {
            if (!line.isEmpty()) {
                end();
            }
            target.flush();
        }
    }
}
