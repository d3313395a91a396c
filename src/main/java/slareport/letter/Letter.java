package slareport.letter;

import java.util.Optional;

/**
 * A mail before it is addressed.
 *
 * @param subject one line
 * @param text for readers without HTML
 * @param html a whole page, whose only picture is {@code cid:} {@value #PICTURE_ID}
 * @param picture a PNG, empty when there is nothing to draw
 */
public record Letter(String subject, String text, String html, Optional<Picture> picture) {
    /** How the page refers to the picture. */
    public static final String PICTURE_ID = "report";
}
