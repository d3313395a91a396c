package slareport.crm;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/** An open CSV file. Whatever keeps it from being read to its end is refused in words. */
final class CsvFile implements Closeable {
    private final InputFile file;
    private final StrictDecoder decoder;
    private final RecordReader records;
    private final CSVReader reader;

    private CsvFile(InputFile file, FileFormat format) throws IOException {
        this.file = file;
        this.decoder = decoder(file, format);
        this.records = new RecordReader(decoder, format.delimiter(), file.name());
        // the check whether the reader still lives costs time on each row and hides failures
        this.reader = new CSVReaderBuilder(records)
                .withCSVParser(new WholeRecordParser(format.delimiter()))
                .withVerifyReader(false)
                .build();
    }

    static CsvFile open(InputFile file, FileFormat format) {
        try {
            return new CsvFile(file, format);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StrictDecoder decoder(InputFile file, FileFormat format) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        try {
            StrictDecoder decoder = new StrictDecoder(in, format.charset());
            checkIsText(file, decoder);
            return decoder;
        } catch (IOException | UserError e) {
            in.close();
            throw e;
        }
    }

    private static void checkIsText(InputFile file, StrictDecoder decoder) {
        boolean isZipped = decoder.startsWith('P', 'K', 3, 4);
        if (isZipped || decoder.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    file.name() + " is a workbook (" + (isZipped ? "XLSX, or another ZIP file" : "XLS")
                            + "), not CSV; export it from the CRM as CSV, or open it and save it as CSV UTF-8.");
        }
    }

    /** The header, or empty when the file holds nothing. To be asked for once, before the rows. */
    Optional<Header> header() {
        return Optional.ofNullable(next()).map(Header::new);
    }

    /** The next row, or null after the last. */
    String @Nullable [] next() {
        try {
            return reader.readNextSilently();
        } catch (CharacterCodingException e) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    file.name() + " is not written in " + decoder.charset() + ", as line " + records.lineReached()
                            + " shows; say in " + EntityPlan.setting(file.entity(), "charset")
                            + " what it is written in, for example windows-1252.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The line on which the row handed out last starts, the header being line 1. */
    long line() {
        return records.line();
    }

    /** Bytes taken from the file so far. */
    long bytesRead() {
        return decoder.bytesRead();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserError unreadable(InputFile file, IOException e) {
        String why = "the system says " + e.getClass().getSimpleName();
        if (e instanceof AccessDeniedException) {
            why = "the job has no right to";
        } else if (e instanceof NoSuchFileException) {
            why = "it is gone";
        }
        return new UserError(
                UserError.Kind.INPUTS,
                file.name() + " cannot be read: " + why + ". Check the file and its permissions.");
    }
}
