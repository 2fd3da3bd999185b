/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.InputStream;

/** Browsers show an answer only when what they send was taken, so a refused body is read to its end, within reason. */
final class Rest {

    private static final long MOST = 128L << 20;

    private Rest() {}

    static void skip(InputStream stream) throws IOException {
        var buffer = new byte[1 << 16];
        var skipped = 0L;
        for (var read = stream.read(buffer); read >= 0 && skipped < MOST; read = stream.read(buffer)) {
            skipped += read;
        }
    }
}
