package slareport.crm;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;

/** An open CSV file. Whatever keeps it from being read to its end is refused in words. */
final class CsvFile implements Closeable {
    private final InputFile file;
    private final FileFormat format;
    private final StrictText text;
    private final RecordCutter records;

    private CsvFile(InputFile file, FileFormat format) throws IOException {
        this.file = file;
        this.format = format;
        this.text = text(file, format);
        this.records = new RecordCutter(text, format.delimiter(), file.name());
    }

    static CsvFile open(InputFile file, FileFormat format) {
        try {
            return new CsvFile(file, format);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StrictText text(InputFile file, FileFormat format) throws IOException {
        InputStream in = ExportBytes.of(file);
        try {
            StrictText text = new StrictText(in, format.charset());
            checkIsText(file, text);
            return text;
        } catch (IOException | UserError e) {
            in.close();
            throw e;
        }
    }

    private static void checkIsText(InputFile file, StrictText text) {
        boolean isZipped = text.startsWith('P', 'K', 3, 4);
        if (isZipped || text.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    file.name() + " is a workbook (" + (isZipped ? "XLSX, or another ZIP file" : "XLS")
                            + "), not CSV; export it from the CRM as CSV, or open it and save it as CSV UTF-8.");
        }
    }

    /** The header, or empty when the file holds nothing. To be asked for once, before the rows. */
    Optional<Header> header() {
        RowBlock block = new RowBlock();
        if ((format.named() && !fill(block, 1)) || !fill(block, 1)) {
            return Optional.empty();
        }
        block.select(0);
        return Optional.of(new Header(block.raw()));
    }

    /** Fills a block with the next rows; false when there are no more. */
    boolean fill(RowBlock block) {
        return fill(block, Integer.MAX_VALUE);
    }

    /** As {@link #fill(RowBlock)}, with so many rows at most. */
    boolean fill(RowBlock block, int mostRows) {
        try {
            return records.fill(block, mostRows);
        } catch (CharacterCodingException e) {
            throw new UserError(
                    UserError.Kind.INPUTS,
                    file.name() + " is not written in " + text.charset() + ", as line " + records.lineReached()
                            + " shows; say in " + EntityPlan.setting(file.entity(), "charset")
                            + " what it is written in, for example windows-1252.");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The last record, once the file was read through and there is no line end behind it; else null. */
    @Nullable UnendedRecord unended() {
        return records.unended();
    }

    /** Bytes taken from the file so far; of a packed one never more than it has. */
    long bytesRead() {
        return Math.min(text.bytesRead(), file.bytes());
    }

    /** The character set that the file is read in, as far as it is known by now. */
    Charset charset() {
        return text.charset();
    }

    @Override
    public void close() {
        try {
            records.close();
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
        } else if (e instanceof EOFException || e instanceof ZipException) {
            why = "what is packed in it is cut off or damaged, so export it again";
        }
        return new UserError(
                UserError.Kind.INPUTS,
                file.name() + " cannot be read: " + why + ". Check the file and its permissions.");
    }
}
