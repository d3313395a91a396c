package slareport.agreement;

import java.util.Locale;

/** The languages that the workbook speaks. */
public enum Language {
    ES,
    EN,
    PT;

    /** The locale for messages and formats; Portuguese is Brazil's. */
    public Locale locale() {
        return switch (this) {
            case ES -> Locale.forLanguageTag("es");
            case EN -> Locale.ENGLISH;
            case PT -> Locale.forLanguageTag("pt-BR");
        };
    }
}
