/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import java.util.function.Supplier;
import org.ectmanager.application.permission.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads what a page about one teacher shows under one transaction, so that all of it is asked for under one scope and
 * nothing of it is fetched twice. Each use case within still asks who may see what.
 */
@ProviderType
public interface ReadAtOnce {

    <T> T read(Caller caller, Supplier<T> work);
}
