package slareport.letter;

import java.util.Base64;
import java.util.Optional;

/** A letter that says little, with a picture of one pixel. */
public final class SpecimenLetter {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private SpecimenLetter() {}

    public static Letter about(String subject) {
        return new Letter(
                subject,
                "Señal: 4 of 6 kept ✓\n.\nFrom here on: " + "long ".repeat(400) + "\n",
                "<html><body><p>Señal ✓</p><img src=\"cid:report\" alt=\"\"></body></html>",
                Optional.of(new Picture(png())));
    }

    public static byte[] png() {
        return Base64.getDecoder().decode(PIXEL);
    }
}
