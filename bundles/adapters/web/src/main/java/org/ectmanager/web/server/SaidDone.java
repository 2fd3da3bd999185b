/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ectmanager.web.form.Form;

/**
 * Keeps links from claiming what nobody did. After something was done a page sends the browser on to an address that
 * says so ({@code ?done=sent}), and a banner tells it. The address gets a proof that only the secret of this very browser
 * makes and that holds for minutes; without it the page is shown as if nothing had been said. Nothing is kept, so that
 * it holds in every tab and at every node.
 */
final class SaidDone {

    /** The fields of an address by which pages say what was done. */
    private static final Set<String> SAYING = Set.of("done", "after");

    private static final Pattern PROVED = Pattern.compile("(.+)&proof=([0-9]{1,12})-([0-9a-f]{64})");
    private static final Duration LASTING = Duration.ofMinutes(10);
    private static final String HASHING = "HmacSHA256";

    private final Clock clock;

    SaidDone(Clock clock) {
        this.clock = clock;
    }

    /** Whether an address of ours says that something was done. */
    static boolean isSaidBy(URI address) {
        return Stream.of(Optional.ofNullable(address.getRawQuery()).orElse("").split("&"))
                .anyMatch(pair -> SAYING.contains(pair.split("=", 2)[0]));
    }

    /** The address with the proof of what it says. */
    URI proved(URI address, String secret) {
        var now = clock.instant().getEpochSecond();
        return URI.create(address + "&proof=" + now + "-" + proof(address.toString(), now, secret));
    }

    /**
     * What an address asks for, without what it says to be done where that is not proved.
     *
     * @param address path and query as they came
     */
    Form believed(Form asked, String address, String secret) {
        return Collections.disjoint(asked.typed().keySet(), SAYING) || isProved(address, secret)
                ? asked
                : Form.of(asked.typed().entrySet().stream()
                        .filter(field -> !SAYING.contains(field.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private boolean isProved(String address, String secret) {
        var claimed = PROVED.matcher(address);
        if (secret.isEmpty() || !claimed.matches()) {
            return false;
        }
        var made = Long.parseLong(claimed.group(2));
        return isFresh(made)
                && MessageDigest.isEqual(bytes(claimed.group(3)), bytes(proof(claimed.group(1), made, secret)));
    }

    private boolean isFresh(long made) {
        return Duration.between(Instant.ofEpochSecond(made), clock.instant())
                        .abs()
                        .compareTo(LASTING)
                < 0;
    }

    private static String proof(String address, long made, String secret) {
        try {
            var mac = Mac.getInstance(HASHING);
            mac.init(new SecretKeySpec(bytes(secret), HASHING));
            return HexFormat.of().formatHex(mac.doFinal(bytes("done " + made + " " + address)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
