/* SPDX-License-Identifier: Apache-2.0 */
/** Signing: the password again, a declaration, and the exact content that was signed. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.signature;
