package slareport.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the program as a JSON object. Whatever is not ASCII is escaped, since cron knows no character set.
 *
 * @param time when it was said
 * @param level severity, as loggers name it
 * @param message the sentence
 * @param fields more of it, each a text, a whole number or a decimal
 */
record LogObject(Instant time, String level, String message, Map<String, Object> fields) {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** What logback.xml makes of what a library says. */
    private static final Pattern LOGGED =
            Pattern.compile("\\d{2}:\\d{2}:\\d{2} (TRACE|DEBUG|INFO|WARN|ERROR) +(\\S+): (.*)");

    private static final String PROGRAM = "sla-report: ";

    /** The object for a line; what a library logged has a severity of its own. */
    static LogObject of(Instant time, String level, String line) {
        Matcher logged = LOGGED.matcher(line);
        if (logged.matches()) {
            return new LogObject(time, logged.group(1), logged.group(3), Map.of("logger", logged.group(2)));
        }
        String message = line.startsWith(PROGRAM) ? line.substring(PROGRAM.length()) : line;
        return new LogObject(time, level, message, Map.of());
    }

    /** Its text, without a line end. */
    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        all.put("level", level);
        all.put("message", message);
        all.putAll(fields);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : all.entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
