/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Opens a register file as text: ISO-8859-1 as published, or UTF-8 when a spreadsheet marked it so. */
final class RegisterText {

    /** Equal to ISO-8859-1 in every printable character; its extra ones (curly quotes, dashes) occur in practice. */
    private static final Charset PUBLISHED = Charset.forName("windows-1252");

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private RegisterText() {}

    static Reader open(InputStream csv) throws IOException {
        var bytes = new BufferedInputStream(csv);
        bytes.mark(UTF_8_MARK.length);
        if (Arrays.equals(bytes.readNBytes(UTF_8_MARK.length), UTF_8_MARK)) {
            return new InputStreamReader(bytes, UTF_8);
        }
        bytes.reset();
        return new InputStreamReader(bytes, PUBLISHED);
    }
}
