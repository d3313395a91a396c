package slareport.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file that comes with a mail. */
final class AttachedFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_NAME = 120;

    private final String name;
    private final byte[] content;

    /** @param name as the reader saves it, one line */
    AttachedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    /**
     * What a workbook is called, with the team whose edition it is.
     *
     * @param published its name with an ending
     */
    static String nameOf(String published, @Nullable String team) {
        int dot = published.lastIndexOf('.');
        String stem = dot < 0 ? published : published.substring(0, dot);
        String ending = dot < 0 ? "" : published.substring(dot);
        String whole = team == null ? stem : stem + "-" + team;
        // what some system's folders do not take, and dots that hide files or lead up
        String plain = HeaderText.of(whole, LONGEST_NAME)
                .replaceAll("[\\\\/:*?\"<>|;]", "-")
                .replaceAll("^[.\\s]+|\\.{2,}", "-");
        return plain + ending.replaceAll("[^.A-Za-z0-9]", "");
    }

    MimeBodyPart part() throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, TYPE)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        // programs of today read the name from the disposition (RFC 2231), older ones of Outlook from the type (RFC
        // 2047)
        part.setHeader("Content-Type", TYPE + ";\r\n name=\"" + inWords(name) + "\"");
        ParameterList parameters = new ParameterList();
        parameters.set("filename", name, StandardCharsets.UTF_8.name());
        part.setHeader(
                "Content-Disposition", "attachment" + parameters.toString("Content-Disposition: attachment".length()));
        return part;
    }

    private static String inWords(String name) {
        try {
            return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), "B");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
