# SPDX-License-Identifier: Apache-2.0
# What ./run and ./test need of machine, Java and Maven, and the sentence that names what is missing.

supported_java="17"

fail() {
    echo "$1" >&2
    exit 1
}

# PostgreSQL's programs come with the build for this machine only
find_machine() {
    found=$(uname -s -m)
    [ "$found" = "Linux x86_64" ] ||
        fail "ECT Manager brings a database for Linux on x86-64 and this is $found. Use such a machine, real or virtual"
}

install_jdk="sudo apt-get install openjdk-17-jdk-headless"
name_jdk="export JAVA_HOME=/usr/lib/jvm/java-17-openjdk-amd64"

find_java() {
    named_java=${JAVA_HOME:-}
    java=${JAVA_HOME:+$JAVA_HOME/bin/java}
    java=${java:-java}
    command -v "$java" >/dev/null 2>&1 || no_java "Java 17 is missing." "there is no Java."
    about=$("$java" -XshowSettings:properties -version 2>&1)
    spec=$(echo "$about" | sed -n 's/^ *java.specification.version = //p')
    JAVA_HOME=$(echo "$about" | sed -n 's/^ *java.home = //p')
    export JAVA_HOME
    case " $supported_java " in
        *" $spec "*) ;;
        *) fail "ECT Manager runs on Java $supported_java and this is Java $spec. Install the right one and name it: $install_jdk; $name_jdk" ;;
    esac
    [ -x "$JAVA_HOME/bin/javac" ] || no_java "This Java cannot compile." "Java cannot compile."
}

# no_java WHAT WHAT_THERE: what JAVA_HOME names goes before whatever is installed
no_java() {
    [ -z "$named_java" ] || fail "JAVA_HOME names $named_java, where $2 Install a JDK and name it: $install_jdk; $name_jdk"
    fail "$1 Install it: $install_jdk"
}

find_maven() {
    command -v mvn >/dev/null 2>&1 || fail "Maven 3.8 or later is missing. Install it: sudo apt-get install maven"
    found=$(mvn -B -Dstyle.color=never -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*$/\1/p')
    newer 3.8 "${found:-0}" && fail "Maven 3.8 or later is needed and this is ${found:-unknown}. Install it: sudo apt-get install maven"
    case $found in
        3.*) ;;
        *) fail "ECT Manager is built with Maven 3 and this is $found. Install the right one and put it first: sudo apt-get install maven; export PATH=/usr/bin:\$PATH" ;;
    esac
}

# newer A B: whether version A comes after version B
newer() {
    left=${1%%-*} right=${2%%-*}
    while [ -n "$left$right" ]; do
        a=${left%%.*} b=${right%%.*}
        [ "${a:-0}" -gt "${b:-0}" ] && return 0
        [ "${a:-0}" -lt "${b:-0}" ] && return 1
        case $left in *.*) left=${left#*.} ;; *) left= ;; esac
        case $right in *.*) right=${right#*.} ;; *) right= ;; esac
    done
    return 1
}
