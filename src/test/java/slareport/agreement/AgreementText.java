package slareport.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import slareport.calendar.HolidayRegion;

/** Made-up agreements for tests. */
final class AgreementText {
    /** Tables of holidays that know one country and one region of it. */
    static final Predicate<HolidayRegion> HOLIDAYS_OF_SPAIN_AND_MADRID =
            Set.of(new HolidayRegion("ES", null), new HolidayRegion("ES", "md"))::contains;

    private AgreementText() {}

    /** The text of a file beside this class. */
    static String of(String name) {
        try (InputStream in = AgreementText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
