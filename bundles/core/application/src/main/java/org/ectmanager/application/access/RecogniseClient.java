/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access;

import java.util.Optional;
import org.ectmanager.application.permission.Client;
import org.osgi.annotation.versioning.ProviderType;

/** Finds out which program asks, by the secret of its access token. */
@ProviderType
public interface RecogniseClient {

    /** Empty when the token is unknown, expired or revoked: the three are told apart to nobody. */
    Optional<Client> recognise(String secret);
}
