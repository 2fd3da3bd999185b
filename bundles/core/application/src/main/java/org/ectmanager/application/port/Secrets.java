/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes, hashes and checks what only one person may know. */
@ConsumerType
public interface Secrets {

    /** A slow, salted hash of a password or an answer (Argon2id). */
    String hash(String secret);

    /** Whether a password belongs to a hash; takes as long when it does not. */
    boolean matches(String secret, String hash);

    /** Whether attackers try this password first. */
    boolean common(String password);

    /** An unguessable token for a link or a session, safe in addresses. */
    String token();

    /** The quick hash under which a token is kept. */
    String tokenHash(String token);

    /** A one-time password that can be typed from paper. */
    String oneTimePassword();

    /** Six digits, the first not zero. */
    String username();
}
