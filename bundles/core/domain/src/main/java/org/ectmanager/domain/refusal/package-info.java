/* SPDX-License-Identifier: Apache-2.0 */
/** Why something was not allowed, said so that the reader knows what to do next. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.refusal;
