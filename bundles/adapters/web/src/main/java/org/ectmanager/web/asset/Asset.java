/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A file that browsers keep for ever under an address that names its content. */
final class Asset {

    private final String address;
    private final String mediaType;
    private final byte[] content;
    private final byte[] zipped;

    private Asset(String address, String mediaType, byte[] content) {
        this.address = address;
        this.mediaType = mediaType;
        this.content = content;
        this.zipped = zip(content);
    }

    static Asset of(String name, String mediaType, String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        var dot = name.lastIndexOf('.');
        return new Asset(
                name.substring(0, dot) + "-" + Fingerprint.of(content) + name.substring(dot), mediaType, content);
    }

    /** The last part of its address: name, fingerprint, ending. */
    String address() {
        return address;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    byte[] zipped() {
        return zipped;
    }

    private static byte[] zip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
