/* SPDX-License-Identifier: Apache-2.0 */
/** Getting in: passwords, first sign-in, recovery, sessions. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.signin;
