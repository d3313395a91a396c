package slareport.crm;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import slareport.failure.UserError;

/** The bytes of an export as they were before they were packed: of a plain file, of a GZIP file, of a part of a ZIP archive. */
final class ExportBytes {
    /** Text is packed to a tenth, exports of the same rows over and over to a hundredth. */
    private static final int MOST_FOLD = 250;
    /** Below it no ratio is worth a look. */
    private static final long SMALL = 1 << 24;

    private static final int MARK = 2;

    private ExportBytes() {}

    /**
     * Opens a file.
     *
     * @throws IOException when it is damaged; how far it is packed shows only while it is read
     */
    static InputStream of(InputFile file) throws IOException {
        if (file.part() != null) {
            return partOf(file, file.part());
        }
        InputStream in = Files.newInputStream(file.path());
        try {
            return isGzip(file) ? new Bounded(new WholeGzip(in), file, file.bytes()) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Whatever it is called: some programs leave the ending away. */
    private static boolean isGzip(InputFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), MARK)) {
            return isGzip(in);
        }
    }

    /** Looks at the first bytes, and leaves them there. */
    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(MARK);
        byte[] first = in.readNBytes(MARK);
        in.reset();
        return first.length == MARK && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    @SuppressWarnings("resource") // the archive is closed with the part
    private static InputStream partOf(InputFile file, String part) throws IOException {
        ZipFile archive = Archive.open(file.path());
        try {
            ZipEntry entry = archive.getEntry(part);
            if (entry == null) {
                throw new IOException("part is gone");
            }
            InputStream plain = new BufferedInputStream(new WholePart(archive.getInputStream(entry), entry), 1 << 16);
            InputStream in = isGzip(plain) ? new WholeGzip(plain) : plain;
            return new Bounded(in, file, Math.min(entry.getCompressedSize(), Files.size(file.path()))) {
                @Override
                public void close() throws IOException {
                    try (archive) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** Java passes over what stands behind the end of a GZIP file, be it the next one that was cut off. */
    private static final class WholeGzip extends GZIPInputStream {
        private static final int TRAILER = 8;

        WholeGzip(InputStream in) throws IOException {
            super(in, 1 << 16);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read < 0 && (inf.getRemaining() > TRAILER || in.available() > 0)) {
                throw new ZipException("more behind the end");
            }
            return read;
        }
    }

    /** Java leaves the checksums of an archive to whoever reads it. */
    private static final class WholePart extends CheckedInputStream {
        private final ZipEntry entry;

        WholePart(InputStream in, ZipEntry entry) {
            super(in, new CRC32());
            this.entry = entry;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read < 0 && getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("wrong checksum");
            }
            return read;
        }
    }

    /** Refuses to unpack what grows beyond all measure. */
    private static class Bounded extends FilterInputStream {
        private final InputFile file;
        private final long packed;
        private long unpacked;

        Bounded(InputStream in, InputFile file, long packed) {
            super(in);
            this.file = file;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > SMALL && unpacked / MOST_FOLD > packed) {
                throw new UserError(
                        UserError.Kind.INPUTS,
                        file.name() + " unpacks to more than " + MOST_FOLD
                                + " times its size, which no export does; check where it comes from.");
            }
        }
    }
}
