/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.io.IOException;
import javax.imageio.ImageReader;

/** Whether a picture is there to its end. */
final class WholePicture {

    /** What is read whole; of larger pictures, only the size is. */
    private static final long MOST_DOTS = 50_000_000;

    /** A row is held in memory twice. */
    private static final int WIDEST = 100_000;

    private static final long DOTS_KEPT = 1_000_000;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private WholePicture() {}

    /** Reads every dot and keeps few, so that a large picture takes little memory. */
    static boolean png(ImageReader reader) throws IOException {
        var dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots > MOST_DOTS || reader.getWidth(0) > WIDEST) {
            return true;
        }
        var step = 1 + (int) Math.sqrt((double) dots / DOTS_KEPT);
        var reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, reading);
        return true;
    }

    /** The mark of the end comes after the last scan; a preview inside has its own end, before the first. */
    static boolean jpeg(byte[] content) {
        return last(END, content) > last(SCAN, content);
    }

    private static int last(int mark, byte[] content) {
        for (var at = content.length - 2; at >= 0; at--) {
            if (content[at] == (byte) 0xFF && content[at + 1] == (byte) mark) {
                return at;
            }
        }
        return -1;
    }
}
