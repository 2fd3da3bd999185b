/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/** Who is behind a request. */
@ProviderType
public interface Visits {

    /** The visit behind a session's token, under this appropriate body; empty when nobody is signed in. */
    Optional<Visit> visit(String token, BodyId body);
}
