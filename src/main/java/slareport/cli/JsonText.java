package slareport.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import slareport.check.CheckResult;
import slareport.status.JobStatus;

/** Tells programs what the commands found, as one JSON object. */
final class JsonText {
    private JsonText() {}

    /** What a look at the exports found, its keys as in the records. */
    static String of(CheckResult result) {
        return written(mapper(), result);
    }

    /** What the job has done lately, its keys with underscores. */
    static String of(JobStatus status) {
        return written(mapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE), status);
    }

    private static ObjectMapper mapper() {
        SimpleModule texts = new SimpleModule()
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(YearMonth.class, ToStringSerializer.instance)
                .addSerializer(ZoneId.class, ToStringSerializer.instance)
                .addSerializer(Enum.class, new SmallWords());
        return new ObjectMapper().registerModule(texts).enable(SerializationFeature.INDENT_OUTPUT);
    }

    private static String written(ObjectMapper mapper, Object found) {
        try {
            return mapper.writeValueAsString(found);
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
