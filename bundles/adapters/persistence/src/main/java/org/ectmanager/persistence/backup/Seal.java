/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a snapshot: the SHA-256 of every byte before it, in the place of the ZIP's comment, so that no byte can
 * change unseen and the file is still a ZIP.
 */
final class Seal {

    /** What a ZIP must have as its comment while it is written. */
    static final String PLACE = "0".repeat(64);

    private final MessageDigest digest = Snapshot.sha256();
    private byte[] last = new byte[0];

    /** Takes bytes in, and gives back those that cannot be the seal any more. */
    private byte[] passed(byte[] bytes, int from, int length) {
        var all = Arrays.copyOf(last, last.length + length);
        System.arraycopy(bytes, from, all, last.length, length);
        var sure = Math.max(0, all.length - PLACE.length());
        last = Arrays.copyOfRange(all, sure, all.length);
        digest.update(all, 0, sure);
        return Arrays.copyOf(all, sure);
    }

    private byte[] made() {
        return HexFormat.of().formatHex(digest.digest()).getBytes(US_ASCII);
    }

    /** Writes on, and the seal in place of the last bytes. */
    static final class Writing extends OutputStream {

        private final OutputStream to;
        private final Seal seal = new Seal();

        Writing(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(seal.passed(bytes, from, length));
        }

        void seal() throws IOException {
            to.write(seal.made());
            to.flush();
        }
    }

    /** Reads, and tells in the end whether the seal holds. */
    static final class Reading extends InputStream {

        private static final int MUCH = 65536;

        private final InputStream from;
        private final Seal seal = new Seal();

        Reading(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int at, int length) throws IOException {
            var count = from.read(bytes, at, length);
            if (count > 0) {
                seal.passed(bytes, at, count);
            }
            return count;
        }

        /** Once: reads whatever is left. */
        boolean holds() throws IOException {
            var bytes = new byte[MUCH];
            var count = read(bytes, 0, MUCH);
            while (count >= 0) {
                count = read(bytes, 0, MUCH);
            }
            return Arrays.equals(seal.made(), seal.last);
        }
    }
}
