package slareport.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import slareport.check.CheckResult;

/** Tells programs what a look at the exports found. */
final class CheckJson {
    private CheckJson() {}

    /** The whole result as one JSON object, its keys as in the records. */
    static String of(CheckResult result) {
        SimpleModule texts = new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(YearMonth.class, ToStringSerializer.instance)
                .addSerializer(Enum.class, new SmallWords());
        try {
            return new ObjectMapper()
                    .registerModule(texts)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words as they are written elsewhere: {@code by_default}. */
    @SuppressWarnings("rawtypes") // as the library asks for it
    private static final class SmallWords extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum word, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeString(word.name().toLowerCase(Locale.ROOT));
        }
    }
}
