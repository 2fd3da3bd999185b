/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Turns away who says of what they send that it is in letters that nobody knows, or does not say it to the end: CXF gives
 * up on them before any page or web service is asked, and names its classes.
 */
final class ReadableType implements HttpConfiguration.Customizer {

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    private static final Pattern LETTERS =
            Pattern.compile("charset\\s*=\\s*\"?([^\";,\\s]*)", Pattern.CASE_INSENSITIVE);

    private final PlainErrors errors;

    ReadableType(PlainErrors errors) {
        this.errors = errors;
    }

    @Override
    public void customize(Connector connector, HttpConfiguration configuration, Request request) {
        var type = request.getHeader("Content-Type");
        if (type == null || canBeRead(type)) {
            return;
        }
        try {
            Rest.skip(request.getInputStream());
            errors.answer(415, request);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static boolean canBeRead(String type) {
        return QUOTED.matcher(type).replaceAll("").indexOf('"') < 0
                && LETTERS.matcher(type).results().allMatch(letters -> isKnown(letters.group(1)));
    }

    private static boolean isKnown(String letters) {
        try {
            return Charset.isSupported(letters);
        } catch (IllegalCharsetNameException unreadable) {
            return false;
        }
    }
}
