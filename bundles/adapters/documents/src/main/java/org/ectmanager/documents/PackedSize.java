/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much an office document is once it is unpacked, part by part as its directory names them. It is measured, and kept
 * nowhere.
 */
final class PackedSize {

    /** Four times the largest file that may be evidence. */
    private static final long MOST_UNPACKED = 40 << 20;

    /** What takes fewer bytes is not worth a bomb. */
    private static final long SMALL = 1 << 20;

    /** Even long tables of the same words come to less. */
    private static final long MOST_TIMES = 100;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int PART = 0x04034b50;
    private static final int PART_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final byte[] chunk = new byte[1 << 16];
    private long unpacked;

    private PackedSize(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a program that opens it has more to hold than anybody has to say. */
    static boolean bursts(byte[] archive) throws IOException {
        return new PackedSize(archive).bursts();
    }

    private boolean bursts() throws IOException {
        var at = directory();
        while (at + ENTRY_SIZE <= bytes.limit() && bytes.getInt(at) == ENTRY) {
            if (isPacked(at) && bursts(bytes.getInt(at + 42))) {
                return true;
            }
            at += ENTRY_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        return false;
    }

    private boolean isPacked(int entry) throws IOException {
        return switch (unsigned(entry + 10)) {
            case STORED -> false;
            case DEFLATED -> true;
            default -> throw new IOException("The archive is packed as no office program packs it");
        };
    }

    private int directory() throws IOException {
        var last = bytes.limit() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return bytes.getInt(at + 16);
            }
        }
        throw new IOException("The archive has no directory");
    }

    /** The part at this place is unpacked as far as it says itself that it goes. */
    private boolean bursts(int part) throws IOException {
        if (bytes.getInt(part) != PART) {
            throw new IOException("The archive's directory leads to no part");
        }
        var from = part + PART_SIZE + unsigned(part + 26) + unsigned(part + 28);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), from, bytes.limit() - from);
            return bursts(inflater);
        } catch (DataFormatException damaged) {
            throw new IOException("A part of the archive is damaged", damaged);
        } finally {
            inflater.end();
        }
    }

    private boolean bursts(Inflater inflater) throws IOException, DataFormatException {
        while (!inflater.finished()) {
            var read = inflater.inflate(chunk);
            if (read == 0 && !inflater.finished()) {
                throw new IOException("A part of the archive is cut off");
            }
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                return true;
            }
        }
        var size = inflater.getBytesWritten();
        return size > SMALL && size > MOST_TIMES * Math.max(1, inflater.getBytesRead());
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
