/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** The names in a zip archive, read from its directory. Nothing is unpacked, so that nothing can burst. */
final class ArchiveNames {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ArchiveNames() {}

    /** Of all entries; as far as they can be read, when the archive is broken. */
    static Set<String> of(byte[] archive) {
        var names = new HashSet<String>();
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        var at = directory(bytes);
        while (at >= 0 && at + ENTRY_SIZE <= archive.length && bytes.getInt(at) == ENTRY) {
            var length = Short.toUnsignedInt(bytes.getShort(at + 28));
            if (at + ENTRY_SIZE + length > archive.length) {
                break;
            }
            names.add(new String(archive, at + ENTRY_SIZE, length, UTF_8));
            at += ENTRY_SIZE
                    + length
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return names;
    }

    /** Where the directory begins; negative when there is none. */
    private static int directory(ByteBuffer bytes) {
        var last = bytes.limit() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return bytes.getInt(at + 16);
            }
        }
        return -1;
    }
}
