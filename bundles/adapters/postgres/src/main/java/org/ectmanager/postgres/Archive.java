/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.tukaani.xz.XZInputStream;

/** Unpacks the one archive of PostgreSQL programs: an old-style tar of files, folders and links with short names. */
final class Archive {

    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int MODE_AT = 100;
    private static final int SIZE_AT = 124;
    private static final int TYPE_AT = 156;
    private static final int LINK_AT = 157;

    private Archive() {}

    static void unpack(InputStream compressed, Path target) throws IOException {
        try (var tar = new DataInputStream(new XZInputStream(compressed))) {
            var header = new byte[BLOCK];
            tar.readFully(header);
            while (header[0] != 0) {
                entry(tar, header, target);
                tar.readFully(header);
            }
        }
    }

    private static void entry(DataInputStream tar, byte[] header, Path target) throws IOException {
        var path = inside(target, text(header, 0, NAME_LENGTH));
        var size = octal(header, SIZE_AT, 12);
        switch (header[TYPE_AT]) {
            case '5' -> folder(path);
            case '2' -> Files.createSymbolicLink(path, Path.of(text(header, LINK_AT, NAME_LENGTH)));
            case '0', 0 -> file(tar, path, size, (octal(header, MODE_AT, 8) & 0100) != 0);
            default -> throw new IOException("Unknown kind of entry in the archive of PostgreSQL: " + path);
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        var path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An entry of the archive of PostgreSQL leaves its folder: " + name);
        }
        return path;
    }

    private static void folder(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void file(DataInputStream tar, Path path, long size, boolean program) throws IOException {
        folder(path.getParent());
        try (var out = Files.newOutputStream(path)) {
            out.write(tar.readNBytes(Math.toIntExact(size)));
        }
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static String text(byte[] header, int from, int length) {
        var end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).trim(), 8);
    }
}
