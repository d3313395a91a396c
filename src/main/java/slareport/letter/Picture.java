package slareport.letter;

/** A picture as the bytes of a PNG file. */
public final class Picture {
    private final byte[] png;

    Picture(byte[] png) {
        this.png = png.clone();
    }

    /** The file's bytes. */
    public byte[] png() {
        return png.clone();
    }
}
