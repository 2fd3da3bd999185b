/* SPDX-License-Identifier: Apache-2.0 */
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** Makes a key for the console and lets it in: {@code java ConsoleKey.java PRIVATE-KEY-FILE etc/keys.properties}. */
public final class ConsoleKey {

    private static final int BITS = 3072;

    private ConsoleKey() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var pair = generator.generateKeyPair();
        keep(pair, Path.of(arguments[0]));
        letIn((RSAPublicKey) pair.getPublic(), Path.of(arguments[1]));
    }

    private static void keep(KeyPair pair, Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
    }

    private static void letIn(RSAPublicKey key, Path keys) throws IOException {
        var line = "\nect = " + Base64.getEncoder().encodeToString(wireForm(key)) + ",_g_:admingroup\n";
        Files.writeString(keys, line, StandardOpenOption.APPEND);
    }

    private static byte[] wireForm(RSAPublicKey key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var part : new byte[][] {
            "ssh-rsa".getBytes(StandardCharsets.US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray()
        }) {
            out.writeInt(part.length);
            out.write(part);
        }
        return bytes.toByteArray();
    }
}
