/* SPDX-License-Identifier: Apache-2.0 */
/** Inductions that are made shorter by the appropriate body. Rules R25 to R27. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.reduction;
