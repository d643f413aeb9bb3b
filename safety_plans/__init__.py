"""The veiligheidsplan of a family: versions, evaluations, and the copy on paper."""
