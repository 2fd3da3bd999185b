/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access.internal;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Tokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when a token is made or revoked. */
@Component(service = TokenRecords.class)
public final class TokenRecords {

    /** So that a secret that was left somewhere is recognised for what it is. */
    static final String PREFIX = "ectm_";

    private final Tokens tokens;
    private final AuditTrail audit;
    private final Secrets secrets;
    private final Ids ids;

    @Activate
    public TokenRecords(
            @Reference Tokens tokens, @Reference AuditTrail audit, @Reference Secrets secrets, @Reference Ids ids) {
        this.tokens = tokens;
        this.audit = audit;
        this.secrets = secrets;
        this.ids = ids;
    }

    Tokens tokens() {
        return tokens;
    }

    String make(Caller caller, Wanted wanted, Instant now) {
        var secret = PREFIX + secrets.token();
        var token = new AccessToken(
                ids.next(),
                wanted.name().strip(),
                wanted.grants(),
                caller.name().full(),
                now,
                wanted.expiresOn(),
                Optional.empty(),
                Optional.empty());
        tokens.add(token, secrets.tokenHash(secret), caller.person());
        audit.record(Happening.to("token", token.id(), "token.made", "An access token for web services was made"));
        return secret;
    }

    void revoke(Caller caller, AccessToken token, Instant now) {
        tokens.revoke(token.id(), caller.person(), now);
        audit.record(Happening.to("token", token.id(), "token.revoked", "An access token was revoked"));
    }
}
