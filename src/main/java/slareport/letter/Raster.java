package slareport.letter;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Rectangles of colour that become a PNG file. Written by hand: Java's own drawing needs libraries for fonts and screens
 * that a server or container may lack, and looks for plug-ins and temporary files, all for a few rectangles.
 */
final class Raster {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS_A_PIXEL = 8;
    private static final int BY_PALETTE = 3;

    private final int width;
    private final int height;
    private final byte[] pixels;
    private final List<String> colours = new ArrayList<>();

    /** @param ground six hexadecimal digits, as all colours */
    Raster(int width, int height, String ground) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
        colours.add(ground);
    }

    /** Fills a rectangle; what lies outside of the picture is left out. */
    void fill(int left, int top, int wide, int high, String colour) {
        if (!colours.contains(colour)) {
            colours.add(colour);
        }
        byte index = (byte) colours.indexOf(colour);
        int from = Math.max(0, left);
        int to = Math.min(width, left + wide);
        for (int row = Math.max(0, top); row < Math.min(height, top + high) && from < to; row++) {
            Arrays.fill(pixels, row * width + from, row * width + to, index);
        }
    }

    /** The picture as a PNG file. */
    byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "PLTE", palette());
            chunk(out, "IDAT", compressed());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        // after depth and kind of colour: the only compression and filtering there are, and no interlacing
        out.write(new byte[] {BITS_A_PIXEL, BY_PALETTE, 0, 0, 0});
        return header.toByteArray();
    }

    private byte[] palette() {
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (String colour : colours) {
            int rgb = Integer.parseInt(colour, 16);
            palette.write(rgb >> 16);
            palette.write(rgb >> 8);
            palette.write(rgb);
        }
        return palette.toByteArray();
    }

    private byte[] compressed() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, deflater)) {
            for (int row = 0; row < height; row++) {
                // no filter: rows are the same for long stretches anyhow
                out.write(0);
                out.write(pixels, row * width, width);
            }
        } finally {
            deflater.end();
        }
        return data.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
