/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.HttpHeaders;

/**
 * Whether a page goes out zipped. Never in answer to another site: whoever can make a browser ask for a page with words
 * of their choice could learn its secrets from the length of the zipped answer (BREACH).
 */
enum Zipping {
    YES,
    NO;

    static Zipping of(ContainerRequestContext sent) {
        return takesGzip(sent.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                        && FormOrigin.of(sent) != FormOrigin.ELSEWHERE
                ? YES
                : NO;
    }

    private static boolean takesGzip(String accepted) {
        return accepted != null && accepted.matches("(?i)(.*[, ])?gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }

    static byte[] zipped(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream(page.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        }
        return bytes.toByteArray();
    }
}
